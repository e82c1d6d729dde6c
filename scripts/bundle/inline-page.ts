import { type Bundle, fileAt, textAt } from './bundle.ts'

/**
 * A page with everything that it links to inside it: style sheets, scripts, pictures, and what style sheets load. It asks for no file,
 * so it works from a double click. A link to something that the bundle lacks is a bug, and thrown.
 */
export function inlinePage(html: string, bundle: Bundle): string {
  return html
    .replace(/<img src="([^"]+)"/g, (_, path: string) => `<img src="${dataUri(path, bundle)}"`)
    .replace(
      /<link rel="stylesheet"( id="[^"]+")? href="([^"]+)">/g,
      (_, id: string | undefined, path: string) =>
        `<style${id ?? ''}>\n${inlineStyle(textAt(path, bundle), bundle)}\n</style>`,
    )
    .replace(
      /<script src="([^"]+)"><\/script>/g,
      (_, path: string) => `<script>\n${inlineScript(textAt(path, bundle))}\n</script>`,
    )
}

function dataUri(path: string, bundle: Bundle): string {
  const { bytes, type } = fileAt(path, bundle)
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}

function inlineStyle(css: string, bundle: Bundle): string {
  return css.replace(/url\("(?!data:)([^"]+)"\)/g, (_, path: string) => `url("${dataUri(path, bundle)}")`)
}

/** A script inside a page ends at the first `</script`, wherever it stands. */
function inlineScript(script: string): string {
  return script.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--')
}
