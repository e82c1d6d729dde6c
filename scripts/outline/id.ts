/** What an id looks like: it stands in the slide's address, in bookmarks and in file names as it is. */
export const idPattern = '^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$'
