import type { WholePage } from '../group.ts'
import { errorPages } from './errors.tsx'
import { confirmPage } from './confirm.tsx'
import { formPage } from './form.tsx'
import { listPage } from './list.tsx'
import { reportPage } from './report.tsx'
import { workPage } from './work.tsx'

export const wholePages: readonly WholePage[] = [workPage, listPage, reportPage, formPage, confirmPage, ...errorPages]
