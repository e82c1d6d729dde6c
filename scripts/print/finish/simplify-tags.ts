import { PdfName, PdfString, type PdfValue } from '../pdf/objects.ts'
import { isTag, type Tag, type TagKid } from './tag-tree.ts'

/** Roles that hold text, in which a box of HTML says nothing more. */
const ofText = /^(P|H\d?|LBody|Lbl|TH|TD|Caption|Link|Span|Strong|Em|Code|Quote|Note|Reference|Figure|Formula|Title)$/

const ofLists = /^(L|Table|TR|THead|TBody|TFoot)$/

/** Roles that stand in a line of text. */
export const inLine = /^(Link|Span|Strong|Em|Code|Quote|Note|Reference|Ruby|Annot)$/

/** What a box may say that its role does not. A box that says any of it stays. */
const meaningful = ['Lang', 'Alt', 'ActualText', 'E', 'ID']

/**
 * Leaves only the tags that the standard gives a meaning: the boxes and runs of HTML that Chromium turns into
 * `Div` and `NonStruct` make way for what they hold, and text that only such a box held becomes a paragraph. Lists get
 * their bodies, and tags that hold nothing go.
 */
export function simplifyTags(root: Tag): void {
  tidyFacts(root, null)
  root.kids = asBlocks(root.kids.flatMap((kid) => simplified(kid, false, languageOf(root))))
}

function simplified(kid: TagKid, isInText: boolean, language: string | null): TagKid[] {
  if (!isTag(kid)) return [kid]
  tidyFacts(kid, language)
  const holdsText = isInText || ofText.test(kid.role) || kid.role === 'LI'
  kid.kids = kid.kids.flatMap((inner) => simplified(inner, holdsText, languageOf(kid) ?? language))
  // Cells stay, or those behind them would move to another column.
  if (kid.kids.length === 0 && !/^T[HD]$/.test(kid.role)) return []
  if (isBox(kid)) return withoutBox(kid, isInText)
  if (kid.role === 'LI') kid.kids = listItem(kid.kids)
  else if (!holdsText && !ofLists.test(kid.role)) kid.kids = asBlocks(kid.kids)
  return [kid]
}

/** A figure that nothing stands for is the frame of a quotation or a caption, and a box too. */
function isBox({ role, facts }: Tag): boolean {
  return /^(Div|NonStruct|Private)$/.test(role) || (role === 'Figure' && !facts.has('Alt'))
}

function withoutBox(box: Tag, isInText: boolean): TagKid[] {
  const isText = box.kids.every(isInLine)
  if (meaningful.some((key) => box.facts.has(key))) {
    box.role = isText ? (isInText ? 'Span' : 'P') : 'Div'
    return [box]
  }
  return isText && !isInText && box.role === 'Div' ? [paragraph(box.kids)] : box.kids
}

function isInLine(kid: TagKid): boolean {
  return !isTag(kid) || inLine.test(kid.role)
}

/** Text that stands among blocks becomes a paragraph. */
function asBlocks(kids: readonly TagKid[]): TagKid[] {
  const blocks: TagKid[] = []
  let run: TagKid[] = []
  for (const kid of kids) {
    if (isInLine(kid)) {
      if (run.length === 0) blocks.push(paragraph(run))
      run.push(kid)
    } else {
      run = []
      blocks.push(kid)
    }
  }
  return blocks
}

function paragraph(kids: TagKid[]): Tag {
  return { kind: 'tag', role: 'P', facts: new Map(), kids }
}

/** A label, when there is one, and the body. */
function listItem(kids: readonly TagKid[]): TagKid[] {
  const isPart = (kid: TagKid) => isTag(kid) && /^(Lbl|LBody)$/.test(kid.role)
  const body = kids.filter((kid) => !isPart(kid))
  const parts = kids.filter(isPart)
  return body.length === 0 ? parts : [...parts, { kind: 'tag', role: 'LBody', facts: new Map(), kids: body }]
}

/** Leaves out what is so anyway: the language around, and cells that span one column or row. */
function tidyFacts({ facts }: Tag, language: string | null): void {
  const own = facts.get('Lang')
  if (own instanceof PdfString && own.bytes === language) facts.delete('Lang')
  const attributes = tidyAttributes(facts.get('A') ?? null)
  if (attributes === null) facts.delete('A')
  else facts.set('A', attributes)
}

/** Attributes come as one dictionary for each: they become one for each kind of attributes. */
function tidyAttributes(value: PdfValue): PdfValue {
  const kinds = new Map<string, Map<string, PdfValue>>()
  for (const part of Array.isArray(value) ? value : [value]) {
    if (!(part instanceof Map)) continue
    const owner = part.get('O')
    const kind = owner instanceof PdfName ? owner.name : ''
    const said = [...part].filter(([key, fact]) => key !== 'O' && !(/^(Row|Col)Span$/.test(key) && fact === 1))
    if (said.length > 0) kinds.set(kind, new Map([['O', owner ?? null], ...(kinds.get(kind) ?? []), ...said]))
  }
  const tidy = [...kinds.values()]
  return tidy.length > 1 ? tidy : (tidy[0] ?? null)
}

function languageOf({ facts }: Tag): string | null {
  const language = facts.get('Lang')
  return language instanceof PdfString ? language.bytes : null
}
