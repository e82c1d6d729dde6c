import { list, map, optional, required, text } from '../shape.ts'

const moment = map('moment', 'Something that happened, and when.', {
  date: required(
    text('When: YYYY, YYYY-MM, YYYY-MM-DD, a range of two of these with a slash between them, or words.', {
      example: '2019-07/2019-08',
    }),
  ),
  title: optional(text('What happened, in a few characters.', { example: '日本限制出口' })),
  text: optional(text('One sentence more.', { example: '把韩国移出“白名单”' })),
})

export const timeline = list('What happened, in order of time.', moment, {
  least: 2,
  most: 7,
  example: [
    { date: 1965, title: '邦交正常化' },
    { date: '2022-05-10', title: '尹锡悦就任' },
  ],
})
