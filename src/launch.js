// Plain JavaScript that any Node since 18 can read: the rest is TypeScript, which Node runs by itself from 22.18 on. npm puts the Node 24
// that the project brings on Linux before the one that is installed, so `npm run …` gets that.
const NEEDED = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** Runs a command line's `main`, which takes arguments and resolves to the exit status; says what to do when this Node cannot. */
export async function launch(command, load) {
  if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
    console.error(
      `\`npm run ${command}\` needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}. On Linux (x64, arm64) run it ` +
        'through npm after `npm ci`, which brings Node 24 along; elsewhere install a newer Node from https://nodejs.org.',
    );
    process.exitCode = 1;
    return;
  }
  const { main } = await load();
  process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1));
  process.exitCode = await main(process.argv.slice(2));
}
