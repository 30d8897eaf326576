import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** A page as the text that is sent. */
export const markup = (page: ReactElement): string => `<!doctype html>${renderToStaticMarkup(page)}`

/** A part of a page, to be put into one as it is. */
export const partMarkup = (part: ReactElement): string => renderToStaticMarkup(part)
