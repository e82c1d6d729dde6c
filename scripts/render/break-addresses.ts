import { asHtml, escapeHtml, type Html, unescapeHtml } from '../deck/html.ts'

const links = /(<a\b[^>]*>)([^<]*)(<\/a>)/g

/**
 * HTML in which the text of each link has a `<wbr>` wherever an address may part: behind a slash and before other punctuation, so that
 * no line ends in a full stop or a hyphen that could be taken for the sentence's (Chicago Manual of Style 7.46).
 */
export function breakAddresses(html: Html): Html {
  return asHtml(
    html.replace(links, (_, start: string, text: string, end: string) => {
      return start + addressParts(unescapeHtml(text)).map(escapeHtml).join('<wbr>') + end
    }),
  )
}

/** What a line can't part in an address. The two slashes of `https://` stay together. */
export function addressParts(address: string): readonly string[] {
  return address.split(/(?<=\/)(?!\/)|(?<=[^/])(?=[.?&=_#%-])/)
}
