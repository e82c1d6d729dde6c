import type { Raw } from '../../outline/shape.ts'

/**
 * In CSL-YAML, titles are Markdown (https://pandoc.org/MANUAL.html#specifying-bibliographic-data): `*Nature*`, `**x**`, `[x]{.nocase}`. In
 * CSL-JSON, which the processor reads, they are HTML.
 */
export function withMarkdownTitles(raw: Raw): Raw {
  const { value } = raw
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return raw
  const entries = Object.entries(value).map(([variable, text]) => [
    variable,
    /title/.test(variable) && typeof text === 'string' ? toHtml(text) : text,
  ])
  return { ...raw, value: Object.fromEntries(entries) }
}

function toHtml(title: string): string {
  return title
    .replace(/\[([^\][]+)\]\{\.(nocase|smallcaps)\}/g, (_, text: string, mark: string) =>
      mark === 'nocase'
        ? `<span class="nocase">${text}</span>`
        : `<span style="font-variant:small-caps;">${text}</span>`,
    )
    .replace(/\*\*(?=\S)([^*\n]*[^\s*])\*\*/g, '<b>$1</b>')
    .replace(/\*(?=\S)([^*\n]*[^\s*])\*/g, '<i>$1</i>')
}
