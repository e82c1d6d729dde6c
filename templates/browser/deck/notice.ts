/** ms that a notice is shown: long enough to read two lines. */
const shownFor = 6000

/** Says something to whoever gives the talk, for a while. */
export function noticeIn(place: HTMLElement): (text: string) => void {
  let timer = 0
  return (text) => {
    place.textContent = text
    place.hidden = false
    clearTimeout(timer)
    timer = setTimeout(() => {
      place.hidden = true
    }, shownFor)
  }
}
