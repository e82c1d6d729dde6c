/** The words around a diagnostic. */
export const labels = {
  en: { error: 'error', warning: 'warning', hint: 'hint', colon: ': ' },
  zh: { error: '错误', warning: '提醒', hint: '建议', colon: '：' },
} as const
