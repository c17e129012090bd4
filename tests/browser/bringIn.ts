import type { Page } from '@playwright/test'
import type { CaseFile } from '#src/domain/case/caseFile.ts'

/** Brings case files in on the list of applications, one after another. */
export async function bringIn(page: Page, ...files: readonly CaseFile[]): Promise<void> {
  for (const file of files) {
    const buffer = Buffer.from(JSON.stringify(file))
    await page.locator('#import').setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer })
    await page.locator(`main a[href="/case/${file.id}"]`).first().waitFor()
  }
}
