import { fileTypes, headers, keeping, preface } from './site.ts'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

const headerLine = ([name, value]: readonly [string, string]) =>
  `        <add name="${name}" value="${escaped(value)}" />`

/** The seconds of "max-age" as IIS writes a length of time, "365.00:00:00", and the other words. Throws where there is no max-age. */
function iisKeeping(cacheControl: string): { length: string; others: string } {
  const words = cacheControl.split(', ')
  const seconds = Number(words.find((word) => word.startsWith('max-age='))?.slice('max-age='.length))
  if (!Number.isInteger(seconds) || seconds % 86_400 !== 0)
    throw new Error(`IIS is told whole days, and "${cacheControl}" holds none.`)
  return {
    length: `${seconds / 86_400}.00:00:00`,
    others: words.filter((word) => !word.startsWith('max-age=')).join(', '),
  }
}

/** The web.config for IIS 10, to be put beside index.html. */
export function iisConfig(): string {
  const hashed = iisKeeping(keeping.hashed)
  return `<?xml version="1.0" encoding="utf-8"?>
<!--
${preface.map((line) => `  ${line}`).join('\n')}
  Not tried on a server: there was no Windows at hand. It is for IIS 10 with the URL Rewrite module 2.1. Put it beside
  index.html, bind the site to https with a certificate, and check it with: npm run verify-release -- https://your.host/
-->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" doDynamicCompression="false" />
    <security>
      <requestFiltering removeServerHeader="true">
        <hiddenSegments>
          <add segment=".vite" />
        </hiddenSegments>
        <verbs allowUnlisted="false">
          <add verb="GET" allowed="true" />
          <add verb="HEAD" allowed="true" />
        </verbs>
      </requestFiltering>
    </security>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headers.map(headerLine).join('\n')}
${headerLine(['Cache-Control', keeping.page])}
      </customHeaders>
    </httpProtocol>
    <staticContent>
${Object.entries(fileTypes)
  .flatMap(([ending, type]) => [
    `      <remove fileExtension=".${ending}" />`,
    `      <mimeMap fileExtension=".${ending}" mimeType="${type}" />`,
  ])
  .join('\n')}
    </staticContent>
    <rewrite>
      <rules>
        <rule name="http to https" stopProcessing="true">
          <match url=".*" />
          <conditions>
            <add input="{HTTPS}" pattern="^OFF$" />
          </conditions>
          <action type="Redirect" url="https://{HTTP_HOST}{REQUEST_URI}" redirectType="Permanent" />
        </rule>
        <!-- An address of the app is answered with its one page; a file that is not there is not found. -->
        <rule name="addresses of the app" stopProcessing="true">
          <match url="[.][A-Za-z0-9]+$" negate="true" />
          <conditions>
            <add input="{REQUEST_FILENAME}" matchType="IsFile" negate="true" />
            <add input="{URL}" pattern="^/assets/" negate="true" />
          </conditions>
          <action type="Rewrite" url="/index.html" />
        </rule>
      </rules>
    </rewrite>
  </system.webServer>
  <location path="assets">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <!-- Said below instead, so that an answer of "not found" does not say it. -->
          <remove name="Cache-Control" />
        </customHeaders>
      </httpProtocol>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${hashed.length}" cacheControlCustom="${hashed.others}" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`
}
