import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'

/**
 * What PDF/UA-1 (ISO 14289-1) and PDF/A-2 (ISO 19005-2) ask of a file, as far as a program of this size can see: each
 * complaint begins with the clause. This is no validator; of one that passes, veraPDF may still find something.
 */
export async function complaints(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog, context } = document
  const get = (dict: PDFDict, key: string) => context.lookup(dict.get(PDFName.of(key)))
  const word = (dict: PDFDict, key: string) => String(get(dict, key) ?? '')
  const found: string[] = []
  const need = (isSo: boolean, complaint: string) => void (isSo || found.push(complaint))

  need(/^%PDF-1\.7\n%[\x80-\xff]{4}/.test(Buffer.from(bytes.subarray(0, 20)).toString('latin1')), 'A 6.1.2 header')
  need(context.trailerInfo.ID instanceof PDFArray, 'A 6.1.3 no ID')
  need(word(catalog, 'Lang').length > 2, 'UA 7.2 no language')
  need(/DisplayDocTitle true/.test(word(catalog, 'ViewerPreferences')), 'UA 7.1 title is not shown')
  need(/Marked true/.test(word(catalog, 'MarkInfo')), 'UA 6.2 not marked')
  need(get(catalog, 'Metadata') instanceof PDFRawStream, 'UA 7.1 no metadata')
  need(/GTS_PDFA1(?:.|\n)*DestOutputProfile/.test(word(catalog, 'OutputIntents')), 'A 6.2.3 no output intent')
  need(!/JavaScript|AA/.test([...catalog.keys()].join()), 'A 6.5 actions')

  const objects = context.enumerateIndirectObjects().map(([, object]) => object)
  const dicts = objects.flatMap((object) => (object instanceof PDFDict ? [object] : []))
  for (const font of dicts.filter((dict) => word(dict, 'Type') === '/Font')) {
    if (word(font, 'Subtype') === '/Type0')
      need(font.has(PDFName.of('ToUnicode')), `A 6.2.11.7 ${word(font, 'BaseFont')}`)
    const descriptor = get(font, 'FontDescriptor')
    if (descriptor instanceof PDFDict)
      need(get(descriptor, 'FontFile2') instanceof PDFRawStream, `A 6.2.11.4 ${word(font, 'BaseFont')}`)
  }
  for (const link of dicts.filter((dict) => dict.has(PDFName.of('Rect')))) {
    need(get(link, 'Contents') !== undefined, `UA 7.18.1 no words for ${link}`)
    need(link.has(PDFName.of('StructParent')), `UA 7.18.1 no tag for ${link}`)
    need((Number(word(link, 'F')) & 4) === 4, `A 6.3.2 not printed ${link}`)
  }

  const known = new Set(
    Object.keys(standardRoles).concat(context.lookup(roleMap(get, catalog)) ? ['Strong', 'Em'] : []),
  )
  let level = 0
  for (const tag of tagsUnder(get(catalog, 'StructTreeRoot'), get)) {
    const role = word(tag, 'S').slice(1)
    need(known.has(role), `UA 7.1 unknown tag ${role}`)
    const heading = Number(/^H(\d)$/.exec(role)?.[1] ?? 0)
    need(heading <= level + 1, `UA 7.4.2 H${heading} after H${level}`)
    level = heading || level
    if (role === 'Figure' || role === 'Formula') need(tag.has(PDFName.of('Alt')), `UA 7.3 ${role} without text`)
    if (role === 'TH') need(/Scope/.test(word(tag, 'A')), 'UA 7.5 head without scope')
    const parent = get(tag, 'P')
    const above = parent instanceof PDFDict ? word(parent, 'S').slice(1) : ''
    const allowed = standardRoles[role]
    if (allowed) need(allowed.test(above), `UA 7.1 ${role} in ${above}`)
  }

  for (const [index, page] of document.getPages().entries()) {
    need(word(page.node, 'Tabs') === '/S' || page.node.Annots() === undefined, `UA 7.18.3 order on page ${index + 1}`)
    need(page.node.has(PDFName.of('StructParents')), `UA 7.1 page ${index + 1} has no tags`)
    const contents = page.node.Contents()
    const code =
      contents instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(contents).decode()).toString('latin1') : ''
    const bare = code.replace(/^\/\w+ (?:BMC|<<.*>>BDC)$(?:.|\n)*?^EMC$/gm, '')
    need(
      !/(?:^|[\s>)\]])(?:Tj|TJ|Do|f\*?|S|B\*?|sh)$/m.test(bare),
      `UA 7.1 page ${index + 1} has things that are neither`,
    )
    need((code.match(/B[DM]C$/gm) ?? []).length === (code.match(/^EMC$/gm) ?? []).length, `marks on page ${index + 1}`)
    const ids = [...code.matchAll(/MCID (\d+)/g)].map(([, id]) => Number(id))
    need(
      ids.every((id, place) => id === place),
      `numbers of marks on page ${index + 1}`,
    )
  }
  return found
}

/** The standard's roles that lectern uses, with those in which some of them must stand. */
const standardRoles: Readonly<Record<string, RegExp | null>> = {
  ...Object.fromEntries(
    [
      'Document',
      'Art',
      'Sect',
      'Div',
      'P',
      'H1',
      'H2',
      'H3',
      'H4',
      'H5',
      'H6',
      'BlockQuote',
      'Caption',
      'Figure',
      'Formula',
    ].map((role) => [role, null]),
  ),
  ...Object.fromEntries(
    ['L', 'Table', 'Link', 'Span', 'Code', 'Quote', 'Annot', 'Note', 'Strong', 'Em'].map((role) => [role, null]),
  ),
  LI: /^L$/,
  LBody: /^LI$/,
  Lbl: /^LI$/,
  TR: /^(Table|THead|TBody|TFoot)$/,
  TH: /^TR$/,
  TD: /^TR$/,
}

type Get = (dict: PDFDict, key: string) => unknown

function roleMap(get: Get, catalog: PDFDict) {
  const root = get(catalog, 'StructTreeRoot')
  return root instanceof PDFDict ? root.get(PDFName.of('RoleMap')) : undefined
}

function* tagsUnder(parent: unknown, get: Get): Generator<PDFDict> {
  if (!(parent instanceof PDFDict)) return
  const kids = get(parent, 'K')
  for (const kid of kids instanceof PDFArray ? kids.asArray().map((_, index) => kids.lookup(index)) : [kids]) {
    if (!(kid instanceof PDFDict) || !kid.has(PDFName.of('S'))) continue
    yield kid
    yield* tagsUnder(kid, get)
  }
}
