import { speak } from '../speaker/speaker.ts'
import { startDeck } from './start-deck.ts'

// One file is the deck, the speaker's window, and the page of slides that `?print-pdf` prints, which is what it is without any script.
if (/[?&]speaker\b/.test(location.search)) speak()
else if (!/[?&]print-pdf\b/.test(location.search)) startDeck()
