import { compressedKinds, fileTypes, headers, keeping, preface } from './site.ts'

const escaped = (text: string) => text.replaceAll('%', '%%').replaceAll('"', '\\"')

const headerLine = ([name, value]: readonly [string, string]) =>
  `    Header always set ${name} "${escaped(value)}"`

const found = `%{REQUEST_STATUS} in {'200', '206', '304'} && %{REQUEST_URI} =~ m#^/assets/#`

/** The virtual host for Apache 2.4. */
export function apacheConf(): string {
  return `${preface.map((line) => `# ${line}`).join('\n')}
# Tried with Apache 2.4.71. It needs the modules headers, mime, rewrite and ssl: a2enmod headers mime rewrite ssl

<VirtualHost *:80>
    ServerName spo.force.example
    Redirect permanent "/" "https://spo.force.example/"
</VirtualHost>

<VirtualHost *:443>
    ServerName spo.force.example
    SSLEngine on
    SSLProtocol -all +TLSv1.2 +TLSv1.3
    SSLCertificateFile "/etc/ssl/spo/fullchain.pem"
    SSLCertificateKeyFile "/etc/ssl/spo/key.pem"

    DocumentRoot "/srv/spo"
    <Directory "/srv/spo">
        Options -Indexes -MultiViews
        AllowOverride None
        Require all granted
    </Directory>

${headers.map(headerLine).join('\n')}
    # Only a file that is there may be kept: an answer of "not found" must not be.
${headerLine(['Cache-Control', keeping.page])}
${headerLine(['Cache-Control', keeping.hashed])} "expr=${found}"

    AddDefaultCharset utf-8
    AddCharset utf-8 .css .js .json .svg
${Object.entries(fileTypes)
  .map(([ending, type]) => `    AddType ${type} .${ending}`)
  .join('\n')}

    RewriteEngine On
    RewriteCond "%{REQUEST_METHOD}" "!^(GET|HEAD)$"
    RewriteRule ".*" "-" [R=405,L]
    RewriteRule "/[.]" "-" [R=404,L]

    # An address of the app is answered with its one page; a file that is not there is not found.
    RewriteCond "%{DOCUMENT_ROOT}%{REQUEST_URI}" !-f
    RewriteCond "%{REQUEST_URI}" "!^/assets/"
    RewriteCond "%{REQUEST_URI}" "![.][A-Za-z0-9]+$"
    RewriteRule ".*" "/index.html"

    # The build holds a compressed copy beside each file that shrinks.
    RewriteCond "%{HTTP:Accept-Encoding}" "\\bgzip\\b"
    RewriteCond "%{DOCUMENT_ROOT}$0.gz" -f
    RewriteRule "^.+[.](${compressedKinds.join('|')})$" "$0.gz"
${compressedKinds
  .map((kind) => `    RewriteRule "[.]${kind}[.]gz$" "-" [T=${fileTypes[kind]},E=spo_compressed:1]`)
  .join('\n')}
    Header set Content-Encoding gzip env=spo_compressed
    Header merge Vary Accept-Encoding
</VirtualHost>
`
}
