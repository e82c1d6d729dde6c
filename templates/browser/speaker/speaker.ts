import { bindKeys } from '../deck/bind-keys.ts'
import { copySlide } from '../deck/copy-slide.ts'
import { allPages, findPage, pagesChange } from '../deck/pages.ts'
import { panelsOf } from '../deck/panels.ts'
import { copyTemplate, part, phrase } from '../deck/template.ts'
import { clockTime, type PlannedSlide, paceOf } from './budgets.ts'
import { fitThumbnails } from './fit-thumbnail.ts'
import { type StateMessage, stateIn, type View } from './messages.ts'
import { sizeNotes } from './notes-size.ts'
import { remoteTalk } from './remote-talk.ts'
import { Timer } from './timer.ts'

/** ms between two signs of life, and two looks at the clock. */
const beats = { hello: 1000, clock: 250 }

/** Makes this window the speaker's: the same page, which shows what the audience sees, what comes next, what to say, and the time. */
export function speak(): void {
  document.documentElement.classList.add('is-speaker')
  document.title = `${phrase('title')} · ${document.title}`
  const view = copyTemplate('speaker')
  document.body.append(view)
  for (const thumbnail of view.querySelectorAll('.thumbnail')) fitThumbnails.observe(thumbnail)

  const timer = new Timer()
  let state: StateMessage | null = null
  const talk = remoteTalk(() => state?.now.id ?? '')
  const showTime = () => showTimes(view, timer, talk.currentId())
  const update = (next: StateMessage) => {
    // The talk begins when the first slide is left.
    const hasMoved = state !== null && state.now.id !== next.now.id
    state = next
    timer.show(next.now.id)
    if (hasMoved && timer.times().elapsed === 0 && !timer.times().isRunning) timer.toggle()
    showState(view, next)
    showTime()
  }

  window.addEventListener('message', ({ data, source }) => {
    const found = source === window.opener ? stateIn(data) : undefined
    if (found && JSON.stringify(found) !== JSON.stringify(state)) update(found)
  })
  document.addEventListener(pagesChange, () => {
    if (state) showState(view, state)
  })
  const resizeNotes = sizeNotes(view)
  const panels = panelsOf(talk)
  const run = bindKeys(talk, panels, { larger: () => resizeNotes(1), smaller: () => resizeNotes(-1) })
  view.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null
    if (!button) return
    if (button.dataset.size) resizeNotes(Number(button.dataset.size))
    else if (button.dataset.action) run(button.dataset.action)
    else if (button.matches('.timer-reset')) timer.reset()
    else if (button.matches('.timer-toggle')) timer.toggle()
    showTime()
  })

  const lookForAudience = () => {
    talk.sayHello()
    warn(view, state)
  }
  setInterval(lookForAudience, beats.hello)
  setInterval(showTime, beats.clock)
  lookForAudience()
  showTime()
}

function showState(view: HTMLElement, state: StateMessage): void {
  const { now, next } = state
  show(part(view, '.speaker-now .thumbnail'), now)
  show(part(view, '.speaker-next .thumbnail'), next)
  const pages = allPages()
  const index = pages.findIndex(({ id }) => id === now.id)
  part(view, '.speaker-page').textContent = `${index + 1} / ${pages.length}`
  showNotes(part(view, '.speaker-text'), findPage(now.id))
  warn(view, state)
}

function show(thumbnail: HTMLElement, slide: View | null): void {
  const page = slide && findPage(slide.id)
  thumbnail.replaceChildren(page ? copySlide(page, slide.shown) : endOfTalk())
}

function endOfTalk(): HTMLElement {
  const end = document.createElement('p')
  end.className = 'speaker-end'
  end.textContent = phrase('end')
  return end
}

function showNotes(place: HTMLElement, page: HTMLElement | undefined): void {
  const notes = page?.querySelector('.notes')
  const isSame = place.dataset.slide === page?.id
  const scrolled = isSame ? place.scrollTop : 0
  place.dataset.slide = page?.id ?? ''
  place.classList.toggle('is-empty', !notes)
  if (notes) place.innerHTML = notes.innerHTML
  else place.textContent = phrase('no-notes')
  place.scrollTop = scrolled
}

function warn(view: HTMLElement, state: StateMessage | null): void {
  const opener = window.opener as Window | null
  const isAlone = opener === null || opener.closed
  const warning = part(view, '.speaker-warning')
  const text = isAlone ? phrase('alone') : state?.isBlack ? phrase('is-black') : ''
  if (warning.textContent !== text) warning.textContent = text
  warning.hidden = text === ''
}

function showTimes(view: HTMLElement, timer: Timer, currentId: string): void {
  const times = timer.times()
  const pace = paceOf(allPages().map(planned), currentId, times)
  const now = new Date()
  part(view, '.clock').textContent = `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`
  part(view, '.elapsed').textContent = clockTime(times.elapsed / 1000)
  view.classList.toggle('is-running', times.isRunning)
  part(view, '.timer-toggle').textContent = phrase(times.isRunning ? 'pause' : 'start')
  const isBehind = pace.ahead < 0
  const hasBegun = times.elapsed > 0
  part(view, '.pace').hidden = !hasBegun
  part(view, '.pace').classList.toggle('is-behind', isBehind)
  part(view, '.pace .label').textContent = phrase(isBehind ? 'behind' : 'ahead')
  part(view, '.pace time').textContent = clockTime(Math.abs(pace.ahead))
  for (const of of ['slide', 'section', 'talk'] as const) {
    const budget = pace[of]
    const row = part(view, `[data-of="${of}"]`)
    row.hidden = budget === null
    if (budget === null) continue
    row.classList.toggle('is-over', budget.used > budget.planned)
    part(row, 'i').style.width = `${Math.min(100, (100 * budget.used) / Math.max(1, budget.planned))}%`
    part(row, '.budget-time').textContent = `${clockTime(budget.used)} / ${clockTime(budget.planned)}`
  }
}

function planned(page: HTMLElement): PlannedSlide {
  return { id: page.id, section: page.dataset.section ?? '', seconds: Number(page.dataset.seconds ?? 0) }
}
