import type { FindingRecord } from '../report/findings.ts'

/** For attributes and text; characters that XML cannot have become U+FFFD. */
function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd')
}

/**
 * Findings as JUnit XML: a suite for each file, a case for each finding. Those at or above the level that fails the
 * check are failures, the others pass with their text as output. Without findings there is one case that passes.
 */
export function renderJunit(
  findings: readonly FindingRecord[],
  isFailure: (finding: FindingRecord) => boolean,
  nothingFound: string,
): string {
  const byFile = new Map<string, FindingRecord[]>()
  for (const finding of findings) {
    const own = byFile.get(finding.file)
    if (own === undefined) byFile.set(finding.file, [finding])
    else own.push(finding)
  }
  const suites =
    byFile.size === 0
      ? [suite('sciplan check', [`    <testcase classname="sciplan" name="${escapeXml(nothingFound)}"/>`], 0)]
      : [...byFile].map(([file, own]) =>
          suite(
            file,
            own.map((finding) => testCase(finding, isFailure(finding))),
            own.filter(isFailure).length,
          ),
        )
  const failures = findings.filter(isFailure).length
  const root = `<testsuites name="sciplan check" tests="${Math.max(1, findings.length)}" failures="${failures}" errors="0">`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n${suites.join('\n')}\n</testsuites>\n`
}

function suite(name: string, cases: readonly string[], failures: number): string {
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`
  return `  <testsuite name="${escapeXml(name)}" ${counts}>\n${cases.join('\n')}\n  </testsuite>`
}

function testCase(
  { rule, severity, file, line, column, message, mend }: FindingRecord,
  fails: boolean,
): string {
  const name = escapeXml(`${file}:${line}:${column} ${message}`)
  const open = `    <testcase classname="${escapeXml(rule)}" name="${name}" file="${escapeXml(file)}" line="${line}">`
  const text = escapeXml(`${file}:${line}:${column} ${message}\n${mend}`)
  const content = fails
    ? `<failure type="${severity}" message="${escapeXml(message)}">${text}</failure>`
    : `<system-out>${severity}: ${text}</system-out>`
  return `${open}\n      ${content}\n    </testcase>`
}
