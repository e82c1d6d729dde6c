/** The words around a diagnostic. */
export const labels = {
  en: { error: 'error', warning: 'warning', note: 'note', hint: 'hint', colon: ': ' },
  zh: { error: '错误', warning: '提醒', note: '提示', hint: '建议', colon: '：' },
} as const
