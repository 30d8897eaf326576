import { join } from 'node:path'
import { inventKeys, readKeys } from '../platform/auth/key-file.ts'
import type { Keys } from '../platform/auth/keys.ts'
import { dataFolder } from './local-database.ts'
import type { Purpose } from './purpose.ts'
import { Refusal } from './say.ts'

/** The keys of the setting; where nobody is real and none are set, keys of its own, which protect nothing. */
export const installationKeys = async (path: string | null, purpose: Purpose | null): Promise<Keys> => {
  if (path === null && purpose?.kind === 'production')
    throw new Refusal({
      en: 'RIGHTDOOR_KEYS is not set. Real records need keys of their own: make a file with "rightdoor keys FILE" and name it.',
      fr: 'RIGHTDOOR_KEYS n’est pas défini. De vrais dossiers exigent leurs propres clés : créez un fichier avec « rightdoor keys FICHIER » et nommez-le.',
    })
  const keys = path === null ? await inventKeys(join(dataFolder, 'keys')) : await readKeys(path)
  if (!keys.ok) throw new Refusal(keys.refusal)
  return keys.value
}
