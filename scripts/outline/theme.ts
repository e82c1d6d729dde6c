import { list, text } from './shape.ts'

/** The themes that come with lectern; each is a file of custom properties in templates/styles/themes/. */
export const themeNames = ['ink', 'dark', 'plain'] as const
export type ThemeName = (typeof themeNames)[number]

/** Whether a theme comes with lectern; otherwise it is the path of a folder. */
export function isThemeName(name: string): name is ThemeName {
  return themeNames.some((own) => own === name)
}

/** What the author says of how the deck looks. */
export const theme = list(
  'How the deck looks: `ink`, `dark`, `plain`, or a folder of your own beside the outline, with style sheets and templates. A folder changes `ink`; after `dark` or `plain` in a list, it changes that.',
  text('A theme.'),
  { example: 'dark', default: 'ink' },
)
