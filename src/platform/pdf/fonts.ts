import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rootFolder } from '../root.ts'

export type Weight = '400' | '700'

/** Parts of the face by the letters they hold; the first that has a letter draws it. */
export const letterSets = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'greek'] as const
export type LetterSet = (typeof letterSets)[number]

export type FontFiles = ReadonlyMap<string, Uint8Array>

export const fontName = (letters: LetterSet, weight: Weight): string => `open-sans-${letters}-${weight}`

/** The files of the face, by the names of {@link fontName}; read once. */
export const fontFiles = (): Promise<FontFiles> => (read ??= readFonts())

let read: Promise<FontFiles> | null = null

const FOLDER = join(rootFolder, 'node_modules', '@fontsource', 'open-sans', 'files')

const readFonts = async (): Promise<FontFiles> => {
  const names = letterSets.flatMap((letters) => (['400', '700'] as const).map((weight) => fontName(letters, weight)))
  const files = names.map(async (name) => [name, await readFile(join(FOLDER, `${name}-normal.woff`))] as const)
  return new Map(await Promise.all(files))
}
