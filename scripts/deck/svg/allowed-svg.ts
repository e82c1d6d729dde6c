// What of SVG 2 (https://www.w3.org/TR/SVG2/) may stand in a page. Everything else is left out: links, scripts, foreign content,
// animation (which print cannot show), and whatever a later version of SVG may bring.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Elements that draw, or that describe how. */
export const allowedElements = words(`
  svg g defs symbol use switch style
  path rect circle ellipse line polyline polygon image
  text tspan textPath
  linearGradient radialGradient stop pattern marker clipPath mask
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
  feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight
  feSpecularLighting feSpotLight feTile feTurbulence`)

/** Elements that nobody misses: what they hold is for programs, or stands in the outline's `alt`. */
export const needlessElements = words('metadata title desc view cursor')

/** CSS properties of SVG, as attributes or in styles; the typeface is the deck's. */
export const allowedProperties = words(`
  alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters cx cy d
  direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity
  font-size font-stretch font-style font-variant font-weight height isolation letter-spacing lighting-color
  marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order r rx ry
  shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering transform transform-box
  transform-origin unicode-bidi vector-effect visibility white-space width word-spacing writing-mode x y`)

/** Attributes that are no CSS. */
export const allowedAttributes = words(`
  amplitude azimuth baseFrequency bias clipPathUnits diffuseConstant divisor dx dy edgeMode elevation exponent fr fx fy
  filterUnits gradientTransform gradientUnits in in2 intercept k1 k2 k3 k4 kernelMatrix kernelUnitLength lengthAdjust
  limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits method mode numOctaves offset operator order
  orient pathLength patternContentUnits patternTransform patternUnits points pointsAtX pointsAtY pointsAtZ preserveAlpha
  preserveAspectRatio primitiveUnits radius refX refY result rotate scale seed slope spacing specularConstant specularExponent
  spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX targetY textLength type
  values viewBox x1 x2 xChannelSelector y1 y2 yChannelSelector z`)

/** Elements whose `href` names another element of the same file. */
export const referringElements = words('use textPath linearGradient radialGradient pattern filter')

/** CSS functions that compute something, and load nothing. */
export const allowedFunctions = words(`
  rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix calc min max clamp
  matrix translate translatex translatey rotate scale scalex scaley skewx skewy
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
  inset circle ellipse polygon path rect xywh`)
