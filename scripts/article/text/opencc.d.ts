/** Tables of characters: `万 萬|与 與`. */
declare module 'opencc-js/dict/*' {
  const table: string
  export default table
}
