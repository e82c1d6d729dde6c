import type { PdfMetadata } from '../describe-pdf.ts'

/** Metadata as archives and search engines read it: an XMP packet (ISO 16684-1) that says what the information dictionary says. */
export function xmpPacket(metadata: PdfMetadata, producer: string): string {
  const { title, authors, subject, keywords, language, date } = metadata
  const time = date?.toISOString().replace(/\.\d+/, '') ?? null
  const properties = [
    property('dc:format', 'application/pdf'),
    property('dc:title', alternatives(title)),
    property('dc:creator', list('Seq', authors)),
    property('dc:description', subject && alternatives(subject)),
    property('dc:source', subject && escaped(subject)),
    property('dc:subject', list('Bag', keywords)),
    property('dc:language', list('Bag', [language])),
    property('pdf:Keywords', escaped(keywords.join('; '))),
    property('pdf:Producer', escaped(producer)),
    property('xmp:CreatorTool', 'lectern'),
    ...['xmp:CreateDate', 'xmp:ModifyDate', 'xmp:MetadataDate'].map((name) => property(name, time)),
  ]
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
${properties.filter((line) => line !== '').join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

/** One property, left out when it has no value. */
function property(name: string, value: string | null): string {
  return value ? `<${name}>${value}</${name}>` : ''
}

function alternatives(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`
}

function list(kind: 'Seq' | 'Bag', texts: readonly string[]): string | null {
  const items = texts.map((text) => `<rdf:li>${escaped(text)}</rdf:li>`)
  return items.length > 0 ? `<rdf:${kind}>${items.join('')}</rdf:${kind}>` : null
}

// Control characters cannot stand in XML at all.
function escaped(text: string): string {
  const plain = text.replace(/[^\P{Cc}\t\n]/gu, '')
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
