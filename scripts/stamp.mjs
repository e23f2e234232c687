// Prints a fingerprint of everything that a release build reads, and of what it wrote.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { files } from './files.mjs';

const sources = ['Cargo.toml', 'Cargo.lock', '.cargo', 'app', 'frontend', 'server', 'style', 'scripts/build.sh', 'scripts/tools.sh'];
const outputs = ['target/release/nightlatch', 'target/site'];

function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const content = readFileSync(path);
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

const rust = execFileSync('rustc', ['--version'], { encoding: 'utf8' }).trim();
const flags = `${process.env.RUSTFLAGS ?? ''} ${process.env.CARGO_ENCODED_RUSTFLAGS ?? ''}`.trim();
console.log([rust, flags, fingerprint(files(sources)), fingerprint(files(outputs))].join('\n'));
