/** The words of CSL-JSON, from appendices III and IV of the CSL 1.0.2 specification. */

export const workTypes: readonly string[] = words(`
  article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document
  entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map
  motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog
  regulation report review review-book software song speech standard thesis treaty webpage`)

export const dateVariables: ReadonlySet<string> = new Set(
  words('accessed available-date event-date issued original-date submitted'),
)

export const nameVariables: ReadonlySet<string> = new Set(
  words(`
  author chair collection-editor compiler composer container-author contributor curator director editor editor-translator
  editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author performer
  producer recipient reviewed-author script-writer series-creator translator`),
)

const textVariables = words(`
  abstract annote archive archive_collection archive_location archive-place authority call-number chapter-number citation-key
  citation-label citation-number collection-number collection-title container-title container-title-short dimensions division
  DOI edition event event-title event-place first-reference-note-number genre ISBN ISSN issue jurisdiction keyword language
  license locator medium note number number-of-pages number-of-volumes original-publisher original-publisher-place
  original-title page page-first part-number part-title PMCID PMID printing-number publisher publisher-place references
  reviewed-genre reviewed-title scale section source status supplement-number title title-short URL version volume
  volume-title year-suffix`)

/** What programs write besides: Zotero, Better BibTeX, citation-js and pandoc. None of it is shown. */
const besides = words(`
  id type categories custom shortTitle journalAbbreviation system_id uri annotation-note file groups collections
  citation-key-conflict accessDate library`)

export const knownVariables: readonly string[] = [...dateVariables, ...nameVariables, ...textVariables, ...besides]

/** What Zotero and BibTeX call the types, in small letters. */
export const foreignTypes: ReadonlyMap<string, string> = new Map([
  ['journalarticle', 'article-journal'],
  ['newspaperarticle', 'article-newspaper'],
  ['newspaper-article', 'article-newspaper'],
  ['newspaper', 'article-newspaper'],
  ['magazinearticle', 'article-magazine'],
  ['booksection', 'chapter'],
  ['incollection', 'chapter'],
  ['inbook', 'chapter'],
  ['conferencepaper', 'paper-conference'],
  ['inproceedings', 'paper-conference'],
  ['blogpost', 'post-weblog'],
  ['online', 'webpage'],
  ['website', 'webpage'],
  ['phdthesis', 'thesis'],
  ['mastersthesis', 'thesis'],
  ['techreport', 'report'],
  ['film', 'motion_picture'],
  ['misc', 'document'],
])

/**
 * What an entry of each type needs, so that a reader can find the work: one of each row. By GB/T 7714-2015, section 4, without what
 * the standard lets one leave out.
 */
export const needs: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['article-journal', [['title'], ['container-title'], ['issued']]],
  ['article-magazine', [['title'], ['container-title'], ['issued']]],
  ['article-newspaper', [['title'], ['container-title'], ['issued']]],
  ['book', [['title'], ['publisher', 'URL', 'DOI'], ['issued']]],
  ['chapter', [['title'], ['container-title'], ['issued']]],
  ['paper-conference', [['title'], ['container-title', 'event-title', 'event', 'publisher'], ['issued']]],
  ['thesis', [['title'], ['publisher'], ['issued']]],
  ['report', [['title'], ['issued']]],
  ['webpage', [['title'], ['URL', 'DOI']]],
  ['post', [['URL']]],
  ['post-weblog', [['title'], ['URL']]],
  ['patent', [['title'], ['number']]],
  ['standard', [['title'], ['number']]],
  ['dataset', [['title'], ['URL', 'DOI', 'publisher']]],
  ['software', [['title']]],
])

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
