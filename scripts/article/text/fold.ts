/**
 * Evens out in a text what doesn't matter to a reader: full and half width, kinds of quotation marks and dashes, traditional
 * and Japanese forms of characters, capital letters. It works character by character: every offset stays what it is.
 */
export type Fold = (text: string) => string

/** `「萬」` becomes `"万"`. The tables of characters load with the first use, and hold 4,500 of them. */
export async function loadFold(): Promise<Fold> {
  const [{ default: traditional }, { default: japanese }] = await Promise.all([
    import('opencc-js/dict/TSCharacters'),
    import('opencc-js/dict/JPShinjitaiCharacters'),
  ])
  const simplified = pairsIn(traditional)
  const known = new Map([...simplified, ...marks])
  const standard = standardCharacters()
  // 研 is Chinese too, and stays, though Japan made it of 硏.
  for (const [form, old] of pairsIn(japanese)) if (!standard.has(form)) known.set(form, simplified.get(old) ?? old)
  return (text) => (text.toLowerCase().length === text.length ? folded(text.toLowerCase(), known) : folded(text, known))
}

/** The 6,763 characters of GB 2312, those of simplified Chinese. */
function standardCharacters(): ReadonlySet<string> {
  const bytes: number[] = []
  for (let first = 0xb0; first <= 0xf7; first++)
    for (let second = 0xa1; second <= 0xfe; second++) bytes.push(first, second)
  return new Set(new TextDecoder('gb2312').decode(Uint8Array.from(bytes)))
}

function folded(text: string, known: ReadonlyMap<string, string>): string {
  return text.replace(/[^\n\x20-\x7e]/g, (character) => known.get(character) ?? character)
}

/** `万 萬 |与 與` → 万 → 萬; of several forms the first. Characters outside of the basic plane would shift offsets. */
function pairsIn(table: string): Map<string, string> {
  const pairs = table.split('|').map((pair) => pair.split(' '))
  return new Map(pairs.flatMap(([from, to]) => (from?.length === 1 && to?.length === 1 ? [[from, to] as const] : [])))
}

const marks = new Map<string, string>([
  ...Array.from(
    { length: 94 },
    (_, index) => [String.fromCharCode(0xff01 + index), String.fromCharCode(0x21 + index).toLowerCase()] as const,
  ),
  ...[...'“”„‟«»「」『』〝〞〟'].map((mark) => [mark, '"'] as const),
  ...[...'‘’‚‛'].map((mark) => [mark, "'"] as const),
  ...[...'‐‑‒–—―−－～〜∼─'].map((mark) => [mark, '-'] as const),
  ...[...'\u3000\u00a0\u2002\u2003\u2009\u202f\t'].map((blank) => [blank, ' '] as const),
  ['〇', '零'],
  ['○', '零'],
  ['·', '·'],
  ['・', '·'],
  ['•', '·'],
  ['．', '.'],
])
