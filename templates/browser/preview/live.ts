import { connect } from './connection.ts'
import { Desk } from './desk.ts'
import { isWithoutDesk } from './own-script.ts'
import { showOnPaper } from './paper.ts'
import { takeNews } from './take-news.ts'

// The preview's part of a page: it keeps the page up to date, and shows its toolbar where the author looks at it.
const desk = isWithoutDesk() ? null : new Desk()
showOnPaper()
connect(
  (news) => takeNews(news, desk),
  (isConnected) => desk?.showConnection(isConnected),
)
