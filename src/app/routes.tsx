import { lazy } from 'react'
import type { RouteObject } from 'react-router'
import { ErrorPage } from './ErrorPage.tsx'
import { Shell } from './Shell.tsx'

const HomePage = lazy(async () => ({ default: (await import('#src/features/drafts/HomePage.tsx')).HomePage }))
const CasePage = lazy(async () => ({ default: (await import('#src/features/wizard/CasePage.tsx')).CasePage }))
const TaskListPage = lazy(async () => ({
  default: (await import('#src/features/wizard/TaskListPage.tsx')).TaskListPage,
}))
const StepRoute = lazy(async () => ({ default: (await import('./StepRoute.tsx')).StepRoute }))
const ReviewRoute = lazy(async () => ({ default: (await import('./ReviewRoute.tsx')).ReviewRoute }))
const CompareRoute = lazy(async () => ({ default: (await import('./CompareRoute.tsx')).CompareRoute }))
const CheckFilePage = lazy(async () => ({
  default: (await import('#src/features/review/checkFile/CheckFilePage.tsx')).CheckFilePage,
}))
const OverviewRoute = lazy(async () => ({ default: (await import('./OverviewRoute.tsx')).OverviewRoute }))
const PapersPage = lazy(async () => ({
  default: (await import('#src/features/review/papers/PapersPage.tsx')).PapersPage,
}))
const ChecklistPage = lazy(async () => ({
  default: (await import('#src/features/review/checklist/ChecklistPage.tsx')).ChecklistPage,
}))
const CommentsPage = lazy(async () => ({
  default: (await import('#src/features/review/comments/CommentsPage.tsx')).CommentsPage,
}))
const WordingPage = lazy(async () => ({
  default: (await import('#src/features/review/wording/WordingPage.tsx')).WordingPage,
}))
const DecisionPage = lazy(async () => ({
  default: (await import('#src/features/review/decision/DecisionPage.tsx')).DecisionPage,
}))
const WorkListPage = lazy(async () => ({
  default: (await import('#src/features/review/WorkListPage.tsx')).WorkListPage,
}))
const UrgentPage = lazy(async () => ({
  default: (await import('#src/features/urgent/UrgentPage.tsx')).UrgentPage,
}))
const MissingAddress = lazy(async () => ({ default: (await import('./MissingAddress.tsx')).MissingAddress }))
const DatesPage = lazy(async () => ({
  default: (await import('#src/features/dates/DatesPage.tsx')).DatesPage,
}))
const ReturnsPage = lazy(async () => ({
  default: (await import('#src/features/returns/ReturnsPage.tsx')).ReturnsPage,
}))
const VaultPage = lazy(async () => ({
  default: (await import('#src/features/vault/VaultPage.tsx')).VaultPage,
}))
const VaultTaskPage = lazy(async () => ({
  default: (await import('#src/features/vault/VaultTaskPage.tsx')).VaultTaskPage,
}))
const BackupPage = lazy(async () => ({
  default: (await import('#src/features/vault/BackupPage.tsx')).BackupPage,
}))
const RestorePage = lazy(async () => ({
  default: (await import('#src/features/door/RestorePage.tsx')).RestorePage,
}))
const RecoveryPage = lazy(async () => ({
  default: (await import('#src/features/door/RecoveryPage.tsx')).RecoveryPage,
}))
const AuditPage = lazy(async () => ({
  default: (await import('#src/features/vault/AuditPage.tsx')).AuditPage,
}))
const SharedListPage = lazy(async () => ({
  default: (await import('#src/features/shared/SharedListPage.tsx')).SharedListPage,
}))
const SharedPage = lazy(async () => ({
  default: (await import('#src/features/shared/SharedPage.tsx')).SharedPage,
}))

const PeoplePage = lazy(async () => ({
  default: (await import('#src/features/handOver/PeoplePage.tsx')).PeoplePage,
}))
const OwnCardPage = lazy(async () => ({
  default: (await import('#src/features/handOver/OwnCardPage.tsx')).OwnCardPage,
}))
const OpenFilePage = lazy(async () => ({
  default: (await import('#src/features/handOver/OpenFilePage.tsx')).OpenFilePage,
}))
const SendPage = lazy(async () => ({
  default: (await import('#src/features/handOver/SendPage.tsx')).SendPage,
}))
const ConsultationPage = lazy(async () => ({
  default: (await import('#src/features/consultation/ConsultationPage.tsx')).ConsultationPage,
}))

/** Every address of the app. Addresses hold ids, never anything a person entered. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <ErrorPage />,
    children: [
      { path: '/', element: <HomePage /> },
      { path: '/case/:caseId/send', element: <SendPage /> },
      { path: '/case/:caseId/consultation', element: <ConsultationPage /> },
      { path: '/case/:caseId/consultation/:shareId', element: <ConsultationPage /> },
      {
        path: '/case/:caseId/review',
        element: <ReviewRoute />,
        children: [
          { index: true, element: <OverviewRoute /> },
          { path: 'papers', element: <PapersPage /> },
          { path: 'checklist', element: <ChecklistPage /> },
          { path: 'comments', element: <CommentsPage /> },
          { path: 'wording', element: <WordingPage /> },
          { path: 'decision', element: <DecisionPage /> },
          { path: 'compare', element: <CompareRoute /> },
          { path: 'check-file', element: <CheckFilePage /> },
        ],
      },
      {
        path: '/case/:caseId',
        element: <CasePage />,
        children: [
          { index: true, element: <TaskListPage /> },
          { path: 'urgent', element: <UrgentPage /> },
          { path: ':step', element: <StepRoute /> },
          { path: ':step/:item', element: <StepRoute /> },
        ],
      },
      { path: '/work', element: <WorkListPage /> },
      { path: '/dates', element: <DatesPage /> },
      { path: '/returns', element: <ReturnsPage /> },
      { path: '/people', element: <PeoplePage /> },
      { path: '/people/card', element: <OwnCardPage /> },
      { path: '/open-file', element: <OpenFilePage /> },
      { path: '/vault', element: <VaultPage /> },
      { path: '/vault/audit', element: <AuditPage /> },
      { path: '/vault/backup', element: <BackupPage /> },
      { path: '/vault/:task', element: <VaultTaskPage /> },
      { path: '/shared', element: <SharedListPage /> },
      { path: '/shared/:shareId', element: <SharedPage /> },
      { path: '/restore', element: <RestorePage /> },
      { path: '/recovery', element: <RecoveryPage /> },
      { path: '*', element: <MissingAddress /> },
    ],
  },
]
