import type { Route } from '../route.ts'
import { approveOverride, withdrawOverride } from './decide-override/route.ts'
import { showCatalogue } from './show-catalogue/route.ts'
import { showCodeList } from './show-code-list/route.ts'
import { showEdition } from './show-edition/route.ts'
import { showOverride } from './show-override/route.ts'
import { showSetting } from './show-setting/route.ts'

/** What policy says here, and who decided what about it. Addresses that are words come before those that hold a code. */
export const catalogueRoutes: readonly Route[] = [
  showCatalogue,
  showCodeList,
  showOverride,
  approveOverride,
  withdrawOverride,
  showEdition,
  showSetting,
]
