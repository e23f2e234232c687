// Cryptography is where docs/security/keys-and-data.md says that it is, and nowhere else.
import { Source } from '../source/source.mjs';

const crates = [
  'aead', 'aes\\w*', 'argon2', 'bcrypt', 'blake[23]\\w*', 'chacha20\\w*', 'ed25519\\w*', 'getrandom', 'hkdf', 'hmac', 'md5', 'openssl', 'p256', 'rand', 'ring', 'rsa',
  'rustls', 'scrypt', 'sha[123]', 'subtle', 'totp_rs', 'webauthn_rs\\w*',
];
const use = new RegExp(String.raw`\b(${crates.join('|')})::`, 'g');

/** Tests may hash as they like; the stories of whole accounts, and what holds of parsers, are tests. */
const isTest = (path) => /(^|\/)(\w+_)?(tests?|testing|properties|whole_account)(\.rs$|\/)/.test(path);

/** The files that use cryptography and are not named in the paper, by themselves or by their room. @param {[string, string][]} sources */
export function checkCryptography(paper, sources) {
  const named = [...paper.matchAll(/`([\w./]+)`/g)].map(([, place]) => place);
  return sources
    .filter(([path]) => path.endsWith('.rs') && !isTest(path))
    .flatMap(([path, text]) => {
      const found = [...new Set([...new Source(path, text).code.matchAll(use)].map(([, name]) => name))];
      const place = path.replace(/^server\//, '');
      const known = named.some((name) => place === name || place.startsWith(`${name}/`));
      return found.length === 0 || known ? [] : [`keys-and-data.md does not name ${path}, which uses ${found.join(', ')}`];
    });
}
