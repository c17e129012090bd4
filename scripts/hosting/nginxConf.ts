import { fileTypes, headers, keeping, preface } from './site.ts'

const quoted = (text: string) => `"${text}"`

/** The server block for nginx, for its `http` context (a file in conf.d). */
export function nginxConf(): string {
  return `${preface.map((line) => `# ${line}`).join('\n')}
# Tried with nginx 1.22. It needs the module gzip_static, which the packages of nginx.org and of Debian hold.

# Only a file that is there may be kept: an answer of "not found" must not be.
map "$status $uri" $spo_cache_control {
    default ${quoted(keeping.page)};
    "~^(200|206|304) /assets/" ${quoted(keeping.hashed)};
}

server {
    listen 80;
    server_name spo.force.example;
    return 301 https://$host$request_uri;
}

server {
    listen 443 ssl http2;
    server_name spo.force.example;
    ssl_certificate /etc/ssl/spo/fullchain.pem;
    ssl_certificate_key /etc/ssl/spo/key.pem;
    ssl_protocols TLSv1.2 TLSv1.3;

    root /srv/spo;
    index index.html;
    autoindex off;
    server_tokens off;
    charset utf-8;
    charset_types text/css text/javascript application/json image/svg+xml;
    gzip_static on;
    gzip_vary on;

    # A location with an add_header of its own would lose all of these, so no location has one.
${headers.map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`).join('\n')}
    add_header Cache-Control $spo_cache_control always;

    default_type application/octet-stream;
    types {
${Object.entries(fileTypes)
  .map(([ending, type]) => `        ${type} ${ending};`)
  .join('\n')}
    }

    # An address of the app is answered with its one page; a file that is not there is not found.
    location / {
        try_files $uri /index.html;
    }
    location ~ "/[.]" {
        return 404;
    }
    location ~ "[.][A-Za-z0-9]+$" {
        try_files $uri =404;
    }
    location ^~ /assets/ {
        try_files $uri =404;
    }
}
`
}
