/** The name of a document's outermost element, or where and why it is no XML. */
export async function readXml(
  text: string,
): Promise<{ readonly root: string | null; readonly error: { readonly message: string; readonly at: number } | null }> {
  const { SaxesParser } = await import('saxes')
  const parser = new SaxesParser()
  let root: string | null = null
  let error: { message: string; at: number } | null = null
  parser.on('opentag', ({ name }) => {
    root ??= name
  })
  // It goes on after an error; what follows is its consequence.
  parser.on('error', ({ message }) => {
    error ??= {
      message: message.replace(/^\d+:\d+:\s*/, ''),
      at: Math.max(0, Math.min(parser.position, text.length) - 1),
    }
  })
  parser.write(text).close()
  return { root, error }
}
