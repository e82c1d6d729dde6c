/** Adds to a style sheet those rules, each as the browser writes it, that it does not have. What is there is not touched. */
export function addRules(sheet: CSSStyleSheet, rules: Iterable<string>): void {
  const known = new Set([...sheet.cssRules].map(({ cssText }) => cssText))
  for (const rule of rules) if (!known.has(rule)) sheet.insertRule(rule, sheet.cssRules.length)
}
