import type { Page } from 'playwright-core'

/** One picture of two: the wide page at three quarters of its size, and the narrow one beside it. */
export const beside = async (
  page: Page,
  { wide, narrow }: { readonly wide: Buffer; readonly narrow: Buffer },
  path: string,
): Promise<void> => {
  const drawn = (picture: Buffer, width: number) =>
    `<img src="data:image/png;base64,${picture.toString('base64')}" width="${width}" style="border:1px solid #999">`
  // Not in the page itself, whose policy lets in no picture from elsewhere.
  const blank = await page.context().newPage()
  await blank.setViewportSize({ width: 1216, height: 700 })
  const both = `<div id="both" style="display:inline-flex;gap:12px">${drawn(wide, 960)}${drawn(narrow, 240)}</div>`
  await blank.setContent(`<body style="margin:0">${both}</body>`)
  await blank.locator('#both').screenshot({ path })
  await blank.close()
}
