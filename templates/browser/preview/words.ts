import { own } from './own-script.ts'

const english = {
  preview: 'Preview',
  connected: 'Saved changes show here at once',
  disconnected: 'The preview has ended or is being restarted; this page tries again by itself',
  nothingWrong: 'Nothing to mend',
  error: 'error',
  warning: 'warning',
  note: 'note',
  hint: 'Hint: ',
  counted: (errors: number, warnings: number, notes: number) =>
    [counted(errors, 'error'), counted(warnings, 'warning'), counted(notes, 'note')].filter(Boolean).join(', '),
  lastGood: 'The slides are as they were before.',
  waiting: 'The deck appears as soon as this is mended.',
  waitingForDeck: 'The deck is being made …',
  openAt: (place: string) => `Open ${place} in the editor`,
  goToSlide: 'Go to the slide',
  close: 'Close',
  list: 'What is to be mended',
  slides: 'Slides',
  slidesHint: 'The slides as they are printed',
  handout: 'Handout',
  handoutHint: 'The handout as it is printed',
  deck: 'Deck',
  source: 'Source',
  sourceHint: 'Open this slide’s place in the outline (e)',
  export: 'Export',
  exports: {
    html: 'Deck (index.html)',
    slides: 'Slides (slides.pdf)',
    handout: 'Handout (handout.pdf)',
    notes: 'Notes (notes.md)',
    png: 'Pictures (slides.zip)',
  },
  exported: (name: string) => `${name} is ready`,
  exportFailed: 'The preview gave no answer',
  copied: (place: string) => `${place} – copied`,
  noted: (place: string) => place,
  openedIn: (place: string, editor: string) => `${place} – opened in ${editor}`,
}

const chinese: typeof english = {
  preview: '预览',
  connected: '保存后，这里会立即更新',
  disconnected: '预览已结束或正在重启；本页会自动重新连接',
  nothingWrong: '没有要改的',
  error: '错误',
  warning: '提醒',
  note: '提示',
  hint: '建议：',
  counted: (errors, warnings, notes) =>
    [errors && `${errors} 个错误`, warnings && `${warnings} 个提醒`, notes && `${notes} 个提示`]
      .filter(Boolean)
      .join('，'),
  lastGood: '幻灯片仍是改错之前的样子。',
  waiting: '改好之后，幻灯片会自动出现。',
  waitingForDeck: '正在生成幻灯片……',
  openAt: (place) => `在编辑器中打开 ${place}`,
  goToSlide: '转到这张幻灯片',
  close: '关闭',
  list: '要改的地方',
  slides: '幻灯片',
  slidesHint: '打印出来的幻灯片',
  handout: '讲义',
  handoutHint: '打印出来的讲义',
  deck: '放映',
  source: '出处',
  sourceHint: '在提纲中打开这张幻灯片的位置（e）',
  export: '导出',
  exports: {
    html: '放映页 index.html',
    slides: '幻灯片 slides.pdf',
    handout: '讲义 handout.pdf',
    notes: '讲稿 notes.md',
    png: '图片 slides.zip',
  },
  exported: (name) => `${name} 已生成`,
  exportFailed: '预览没有回应',
  copied: (place) => `${place}，已复制`,
  noted: (place) => place,
  openedIn: (place, editor) => `${place}，已在 ${editor} 中打开`,
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** The words of the preview, in the author's language. */
export const words = own.locale === 'zh' ? chinese : english
