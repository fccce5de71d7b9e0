// Plain JavaScript that any Node since 18 can read: the rest is TypeScript, which Node runs by itself from 22.18 on. npm puts the Node 24
// that the project brings on Linux before the one that is installed, so `npm run evaluate` gets that.
const NEEDED = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error(
    `The evaluation needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}. On Linux (x64, arm64) run it as ` +
      '`npm run evaluate -- …` after `npm ci`, which brings Node 24 along; elsewhere install a newer Node from https://nodejs.org.',
  );
  process.exitCode = 1;
}
