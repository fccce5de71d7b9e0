// Plain JavaScript that any Node since 18 can read: the rest is TypeScript, which Node runs by itself from 22.18 on. npm puts the Node 24
// that the project brings on Linux before the one that is installed, so `npm run backtest` gets that.
const NEEDED = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) {
  const { main } = await import('./main.ts');
  process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1));
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error(
    `The backtest needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}. On Linux (x64, arm64) run it as ` +
      '`npm run backtest -- …` after `npm ci`, which brings Node 24 along; elsewhere install a newer Node from https://nodejs.org.',
  );
  process.exitCode = 1;
}
