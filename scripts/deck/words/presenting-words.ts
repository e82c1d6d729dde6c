/** What the deck says while a talk is given, in one language: keys, search, overview, and the speaker's window. */
export interface PresentingWords {
  /** Of the list of keys. */
  readonly keys: string
  /** What each action does. */
  readonly actions: Readonly<Record<PresentingAction, string>>
  readonly close: string
  /** A press of the mouse's button, behind Alt. */
  readonly click: string
  readonly overview: string
  readonly find: string
  /** In the empty field. */
  readonly findWhat: string
  readonly nothingFound: string
  readonly inNotes: string
  /** What leads from reading the slides as a page to showing them one by one. */
  readonly present: string
  readonly menu: string
  readonly blockedWindow: string
  readonly speaker: SpeakerWords
}

/** What a key, or an entry of the menu, does. */
export type PresentingAction =
  | 'next'
  | 'back'
  | 'nextSection'
  | 'sectionBack'
  | 'first'
  | 'last'
  | 'number'
  | 'find'
  | 'overview'
  | 'speaker'
  | 'fullscreen'
  | 'black'
  | 'laser'
  | 'zoom'
  | 'help'
  | 'close'

export interface SpeakerWords {
  readonly title: string
  readonly now: string
  readonly next: string
  readonly end: string
  readonly notes: string
  readonly noNotes: string
  readonly clock: string
  readonly elapsed: string
  readonly slide: string
  readonly section: string
  readonly talk: string
  readonly ahead: string
  readonly behind: string
  readonly start: string
  readonly pause: string
  readonly reset: string
  readonly smaller: string
  readonly larger: string
  readonly isBlack: string
  readonly alone: string
}

const chinese: PresentingWords = {
  keys: '键盘操作',
  actions: {
    next: '下一步',
    back: '上一步',
    nextSection: '下一节',
    sectionBack: '上一节',
    first: '第一张',
    last: '最后一张',
    number: '到这个页码',
    find: '查找文字或页码',
    overview: '全部幻灯片',
    speaker: '演讲者窗口',
    fullscreen: '全屏',
    black: '黑屏',
    laser: '激光笔',
    zoom: '在指针处放大',
    help: '键盘操作',
    close: '关闭、还原',
  },
  close: '关闭',
  click: '单击',
  overview: '全部幻灯片',
  find: '查找',
  findWhat: '文字或页码',
  nothingFound: '没有找到',
  inNotes: '讲稿',
  present: '放映',
  menu: '菜单',
  blockedWindow: '浏览器拦截了演讲者窗口，请允许本页打开窗口。',
  speaker: {
    title: '演讲者窗口',
    now: '当前',
    next: '接下来',
    end: '到此结束',
    notes: '讲稿',
    noNotes: '这一张没有讲稿',
    clock: '时刻',
    elapsed: '已用',
    slide: '本张',
    section: '本节',
    talk: '全程',
    ahead: '快',
    behind: '慢',
    start: '开始计时',
    pause: '暂停计时',
    reset: '重新计时',
    smaller: '缩小讲稿',
    larger: '放大讲稿',
    isBlack: '听众看到的是黑屏',
    alone: '放映窗口不在了。请在放映窗口里按 S 打开本窗口。',
  },
}

const traditional: PresentingWords = {
  keys: '鍵盤操作',
  actions: {
    next: '下一步',
    back: '上一步',
    nextSection: '下一節',
    sectionBack: '上一節',
    first: '第一張',
    last: '最後一張',
    number: '到這個頁碼',
    find: '尋找文字或頁碼',
    overview: '全部投影片',
    speaker: '演講者視窗',
    fullscreen: '全螢幕',
    black: '黑屏',
    laser: '雷射筆',
    zoom: '在游標處放大',
    help: '鍵盤操作',
    close: '關閉、還原',
  },
  close: '關閉',
  click: '點擊',
  overview: '全部投影片',
  find: '尋找',
  findWhat: '文字或頁碼',
  nothingFound: '沒有找到',
  inNotes: '講稿',
  present: '放映',
  menu: '選單',
  blockedWindow: '瀏覽器攔截了演講者視窗，請允許本頁開啟視窗。',
  speaker: {
    title: '演講者視窗',
    now: '目前',
    next: '接下來',
    end: '到此結束',
    notes: '講稿',
    noNotes: '這一張沒有講稿',
    clock: '時刻',
    elapsed: '已用',
    slide: '本張',
    section: '本節',
    talk: '全程',
    ahead: '快',
    behind: '慢',
    start: '開始計時',
    pause: '暫停計時',
    reset: '重新計時',
    smaller: '縮小講稿',
    larger: '放大講稿',
    isBlack: '聽眾看到的是黑屏',
    alone: '放映視窗不在了。請在放映視窗裡按 S 開啟本視窗。',
  },
}

const english: PresentingWords = {
  keys: 'Keys',
  actions: {
    next: 'Next step',
    back: 'Step back',
    nextSection: 'Next section',
    sectionBack: 'Section back',
    first: 'First slide',
    last: 'Last slide',
    number: 'To this slide',
    find: 'Find text or a slide number',
    overview: 'All slides',
    speaker: 'Speaker window',
    fullscreen: 'Full screen',
    black: 'Black screen',
    laser: 'Laser pointer',
    zoom: 'Enlarge at the pointer',
    help: 'Keys',
    close: 'Close, undo',
  },
  close: 'Close',
  click: 'click',
  overview: 'All slides',
  find: 'Find',
  findWhat: 'Text or slide number',
  nothingFound: 'Nothing found',
  inNotes: 'Notes',
  present: 'Present',
  menu: 'Menu',
  blockedWindow: 'The browser blocked the speaker window. Allow this page to open windows.',
  speaker: {
    title: 'Speaker window',
    now: 'Now',
    next: 'Next',
    end: 'The end',
    notes: 'Notes',
    noNotes: 'No notes for this slide',
    clock: 'Clock',
    elapsed: 'Elapsed',
    slide: 'Slide',
    section: 'Section',
    talk: 'Talk',
    ahead: 'ahead',
    behind: 'behind',
    start: 'Start the timer',
    pause: 'Pause the timer',
    reset: 'Reset the timer',
    smaller: 'Smaller notes',
    larger: 'Larger notes',
    isBlack: 'The audience sees a black screen',
    alone: 'The window with the slides is gone. Press S in it to open this window.',
  },
}

const japanese: PresentingWords = {
  keys: 'キー操作',
  actions: {
    next: '次へ',
    back: '前へ',
    nextSection: '次の節',
    sectionBack: '前の節',
    first: '最初のスライド',
    last: '最後のスライド',
    number: 'この番号へ',
    find: '語句・番号で検索',
    overview: 'スライド一覧',
    speaker: '発表者用ウィンドウ',
    fullscreen: '全画面',
    black: '画面を黒く',
    laser: 'レーザーポインター',
    zoom: 'ポインターの位置を拡大',
    help: 'キー操作',
    close: '閉じる・戻す',
  },
  close: '閉じる',
  click: 'クリック',
  overview: 'スライド一覧',
  find: '検索',
  findWhat: '語句または番号',
  nothingFound: '見つかりません',
  inNotes: 'ノート',
  present: '発表する',
  menu: 'メニュー',
  blockedWindow: '発表者用ウィンドウがブロックされました。このページのポップアップを許可してください。',
  speaker: {
    title: '発表者用ウィンドウ',
    now: '現在',
    next: '次',
    end: 'ここで終わり',
    notes: 'ノート',
    noNotes: 'このスライドにノートはありません',
    clock: '時刻',
    elapsed: '経過',
    slide: 'スライド',
    section: '節',
    talk: '全体',
    ahead: '早い',
    behind: '遅れ',
    start: '計時を始める',
    pause: '計時を止める',
    reset: '計時をやり直す',
    smaller: 'ノートを小さく',
    larger: 'ノートを大きく',
    isBlack: '聴衆の画面は黒です',
    alone: '発表画面がありません。発表画面で S を押して、このウィンドウを開いてください。',
  },
}

const korean: PresentingWords = {
  keys: '키 조작',
  actions: {
    next: '다음',
    back: '이전',
    nextSection: '다음 절',
    sectionBack: '이전 절',
    first: '첫 슬라이드',
    last: '마지막 슬라이드',
    number: '이 번호로',
    find: '글자나 번호로 찾기',
    overview: '모든 슬라이드',
    speaker: '발표자 창',
    fullscreen: '전체 화면',
    black: '검은 화면',
    laser: '레이저 포인터',
    zoom: '포인터 위치 확대',
    help: '키 조작',
    close: '닫기, 되돌리기',
  },
  close: '닫기',
  click: '클릭',
  overview: '모든 슬라이드',
  find: '찾기',
  findWhat: '글자 또는 번호',
  nothingFound: '찾지 못했습니다',
  inNotes: '원고',
  present: '발표하기',
  menu: '메뉴',
  blockedWindow: '브라우저가 발표자 창을 막았습니다. 이 페이지의 팝업을 허용하세요.',
  speaker: {
    title: '발표자 창',
    now: '현재',
    next: '다음',
    end: '끝입니다',
    notes: '원고',
    noNotes: '이 슬라이드에는 원고가 없습니다',
    clock: '시각',
    elapsed: '경과',
    slide: '슬라이드',
    section: '절',
    talk: '전체',
    ahead: '빠름',
    behind: '늦음',
    start: '시간 재기',
    pause: '시간 멈춤',
    reset: '처음부터 재기',
    smaller: '원고 작게',
    larger: '원고 크게',
    isBlack: '청중에게는 검은 화면이 보입니다',
    alone: '발표 창이 없습니다. 발표 창에서 S를 눌러 이 창을 여세요.',
  },
}

export const presentingWords = { chinese, traditional, english, japanese, korean } as const
