import { escapeHtml } from '../html.ts'

/**
 * How the processor writes HTML: few elements, without attributes but for links (https://citeproc-js.readthedocs.io/en/latest/running.html).
 * What stands in the left margin, the number, comes in `<label>`, to be taken out again.
 */
export const outputFormat = {
  text_escape: (text: string | undefined) => escapeHtml(text ?? ''),
  bibstart: '',
  bibend: '',
  '@font-style/italic': '<em>%%STRING%%</em>',
  '@font-style/oblique': '<em>%%STRING%%</em>',
  '@font-style/normal': '<span class="upright">%%STRING%%</span>',
  '@font-variant/small-caps': '<span class="small-caps">%%STRING%%</span>',
  '@font-variant/normal': false,
  '@font-weight/bold': '<strong>%%STRING%%</strong>',
  '@font-weight/normal': false,
  '@font-weight/light': false,
  '@text-decoration/none': false,
  '@text-decoration/underline': '<u>%%STRING%%</u>',
  '@vertical-align/sup': '<sup>%%STRING%%</sup>',
  '@vertical-align/sub': '<sub>%%STRING%%</sub>',
  '@vertical-align/baseline': false,
  '@passthrough/true': (_: unknown, text: string) => text,
  '@strip-periods/true': (_: unknown, text: string) => text,
  '@strip-periods/false': (_: unknown, text: string) => text,
  '@quotes/true': quoted('open-quote', 'close-quote'),
  '@quotes/inner': quoted('open-inner-quote', 'close-inner-quote'),
  '@quotes/false': false,
  '@cite/entry': (_: unknown, text: string) => text,
  '@bibliography/entry': (_: unknown, text: string) => text,
  '@display/block': (_: unknown, text: string) => ` ${text} `,
  '@display/left-margin': (_: unknown, text: string) => `<label>${text}</label>`,
  '@display/right-inline': (_: unknown, text: string) => text,
  '@display/indent': (_: unknown, text: string) => ` ${text} `,
  '@showid/true': (_: unknown, text: string) => text,
  '@URL/true': (_: unknown, text: string) => link(text, text),
  // The processor takes addresses that don't begin with http for DOIs.
  '@DOI/true': (_: unknown, text: string) => link(/^10\.\d/.test(text) ? `https://doi.org/${text}` : text, text),
}

function quoted(open: string, close: string) {
  return (state: { getTerm(name: string): string }, text?: string) =>
    text === undefined ? '’' : `${state.getTerm(open)}${text}${state.getTerm(close)}`
}

/** Only addresses of the web become links: an entry could hold `javascript:`. */
function link(address: string, text: string): string {
  return /^https?:\/\//i.test(address) ? `<a href="${address}">${text}</a>` : text
}
