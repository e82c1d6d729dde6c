import { expect, test } from 'vitest'
import { cssString } from '../../scripts/render/css-string.ts'

test('holds what would end the string, the line or the style element', () => {
  expect(cssString('Who "mends" C:\\')).toBe(String.raw`"Who \22 mends\22  C:\5c "`)
  expect(cssString('</style>\n')).toBe(String.raw`"\3c /style>\a "`)
})
