/** A font file from an npm package, and the CSS family that it is part of. Static TrueType: anything else prints as Type 3. */
export interface Typeface {
  readonly family: string
  readonly weight: 400 | 700
  readonly style: 'normal' | 'italic'
  /** Module specifier of the .ttf file. */
  readonly file: string
}

/** The scripts that lectern has fonts for, by what their names are in the fonts' world. */
export type FontScript = 'SC' | 'JP' | 'KR' | 'Latin'

const packages = '@expo-google-fonts'

function face(family: string, file: string, weight: 400 | 700 = 400, style: 'normal' | 'italic' = 'normal'): Typeface {
  return { family, weight, style, file: `${packages}/${file}.ttf` }
}

function sans(family: string, script: FontScript): readonly Typeface[] {
  if (script === 'Latin') {
    return [
      face(family, 'source-sans-3/400Regular/SourceSans3_400Regular'),
      face(family, 'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic', 400, 'italic'),
      face(family, 'source-sans-3/700Bold/SourceSans3_700Bold', 700),
    ]
  }
  const name = `noto-sans-${script.toLowerCase()}`
  return [
    face(family, `${name}/400Regular/NotoSans${script}_400Regular`),
    face(family, `${name}/700Bold/NotoSans${script}_700Bold`, 700),
  ]
}

function serif(family: string, script: FontScript): readonly Typeface[] {
  switch (script) {
    case 'SC':
      return [face(family, 'noto-serif-sc/700Bold/NotoSerifSC_700Bold', 700)]
    case 'Latin':
      return [
        face(family, 'source-serif-4/400Regular/SourceSerif4_400Regular'),
        face(family, 'source-serif-4/700Bold/SourceSerif4_700Bold', 700),
      ]
    default:
      return sans(family, script).filter(({ weight }) => weight === 700)
  }
}

/** What a deck is set in: `Deck Serif` and `Deck Sans` of its own script. */
export function mainFaces(script: FontScript): readonly Typeface[] {
  return [...serif('Deck Serif', script), ...sans('Deck Sans', script)]
}

/** What the fonts of a deck's own script are called: `Noto Serif SC`. */
export function mainFontNames(language: string): readonly string[] {
  const names = mainFaces(scriptOf(language)).map(({ file }) => /(\w+?)_[^/]*$/.exec(file)?.[1] ?? file)
  return [...new Set(names)].map((name) => name.replace(/(?<=[a-z])(?=[A-Z\d])/g, ' '))
}

/** What running text for reading on paper is set in, besides the main faces; nothing where these have to do. */
export function textFaces(script: FontScript): readonly Typeface[] {
  switch (script) {
    case 'SC':
      return [face('Deck Text', 'noto-serif-sc/400Regular/NotoSerifSC_400Regular')]
    case 'Latin':
      return [
        face('Deck Text', 'source-serif-4/400Regular/SourceSerif4_400Regular'),
        face('Deck Text', 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic', 400, 'italic'),
      ]
    default:
      return []
  }
}

/** What runs in another script, and characters that the main faces lack, are set in. */
export function otherFaces(script: FontScript): readonly Typeface[] {
  return script === 'Latin'
    ? [...serif('Deck Serif Latin', script), ...sans('Deck Sans Latin', script)]
    : sans(`Deck Sans ${script}`, script)
}

/** What code is set in. */
export const monoFaces: readonly Typeface[] = [
  face('Deck Mono', 'source-code-pro/400Regular/SourceCodePro_400Regular'),
  face('Deck Mono', 'source-code-pro/700Bold/SourceCodePro_700Bold', 700),
]

/** The script of a BCP 47 language tag. */
export function scriptOf(language: string): FontScript {
  const scripts: Readonly<Record<string, FontScript>> = { zh: 'SC', ja: 'JP', ko: 'KR' }
  return scripts[language.split('-')[0]?.toLowerCase() ?? ''] ?? 'Latin'
}
