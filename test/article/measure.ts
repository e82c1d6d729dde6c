import { codeOf, type Judged, judgeAll } from '../helpers/article.ts'

// `npx tsx test/article/measure.ts` shows what is found in the claims made by hand, and each that is judged wrongly.

const judged = await judgeAll()
const isFound = ({ verdict, findings }: Judged) => findings.some(({ code }) => code === codeOf[verdict])
const count = (list: readonly Judged[]) => String(list.length).padStart(5)

for (const verdict of Object.keys(codeOf)) {
  const own = judged.filter((claim) => claim.verdict === verdict)
  const found = own.filter(isFound)
  const recall = Math.round((100 * found.length) / own.length)
  console.log(verdict.padEnd(12) + count(own) + count(found) + `${recall} %`.padStart(7))
}
const wrong = judged.filter(({ verdict }) => verdict !== 'right')
const right = judged.filter(({ verdict }) => verdict === 'right')
const hits = wrong.filter(isFound).length
const alarms = judged.flatMap((claim) => claim.findings.filter(({ code }) => code !== codeOf[claim.verdict]))
console.log(
  `right ${right.length}, wrong ${wrong.length}: recall ${((100 * hits) / wrong.length).toFixed(1)} %, precision ${((100 * hits) / (hits + alarms.length)).toFixed(1)} %`,
)
for (const claim of judged) {
  const codes = claim.findings.map(({ code, facts }) => `${code} ${JSON.stringify(facts).slice(0, 150)}`)
  const isFine = claim.verdict === 'right' ? codes.length === 0 : isFound(claim) && codes.length === 1
  if (!isFine)
    console.log(`${claim.verdict} | ${claim.from} | ${claim.said}\n    → ${codes.join('\n      ') || 'nothing'}`)
}
