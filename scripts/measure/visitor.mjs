// Somebody with a browser: keeps cookies and connections, reads pages, sends forms.
import { Agent, request } from 'node:http';

export class Visitor {
  cookies = new Map();

  /** @param {string} url where the site is @param {Agent} agent connections; shared by the visitors of one load */
  constructor(url, agent = new Agent({ keepAlive: true })) {
    this.site = new URL(url);
    this.agent = agent;
  }

  /** Reads a page or file; fails unless it is there. */
  async get(path, more = {}) {
    const answer = await this.send('GET', path, undefined, more);
    if (answer.status !== 200) throw new Error(`GET ${path} answered ${answer.status} ${answer.headers.location ?? ''}`);
    return answer;
  }

  /** Sends a form to a server function, as the app does. */
  async post(path, fields) {
    const answer = await this.send('POST', path, new URLSearchParams(fields).toString());
    if (answer.status >= 400) throw new Error(`POST ${path} answered ${answer.status}: ${answer.body}`);
    return answer;
  }

  send(method, path, form, more = {}) {
    const accept = form === undefined ? 'text/html,*/*' : 'application/json';
    const headers = { Host: this.site.host, 'Sec-Fetch-Site': 'same-origin', Accept: accept, ...more };
    if (form !== undefined) {
      headers['Content-Type'] = 'application/x-www-form-urlencoded';
      headers['Content-Length'] = Buffer.byteLength(form);
    }
    if (this.cookies.size > 0) headers.Cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ');
    // The server listens on IPv4; "localhost" may be something else first.
    const options = { method, path, headers, agent: this.agent, host: '127.0.0.1', port: this.site.port };
    return new Promise((done, failed) => {
      const asked = request(options, (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('error', failed);
        answer.on('end', () => {
          this.keep(answer.headers['set-cookie'] ?? []);
          done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) });
        });
      });
      asked.on('error', failed);
      asked.end(form);
    });
  }

  keep(lines) {
    for (const line of lines) {
      const [pair, ...rest] = line.split(/;\s*/);
      const at = pair.indexOf('=');
      const gone = at === pair.length - 1 || rest.some((attribute) => /^max-age=0$/i.test(attribute));
      if (gone) this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}
