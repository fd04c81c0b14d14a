import { CommandError, runCommand } from './command.ts';

const benches: Record<string, () => Promise<{ run: (args: string[]) => Promise<void> }>> = {
  attack: () => import('./bench/attack.ts'),
  browse: () => import('./bench/browse.ts'),
  build: () => import('./bench/build.ts'),
  hosts: () => import('./bench/hosts.ts'),
  map: () => import('./bench/map.ts'),
  mutation: () => import('./bench/mutation.ts'),
  pages: () => import('./bench/pages.ts'),
  public: () => import('./bench/public.ts'),
  quality: () => import('./bench/quality.ts'),
  questions: () => import('./bench/questions.ts'),
  search: () => import('./bench/search.ts'),
};

await runCommand(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const load = benches[name];
  if (!load) {
    throw new CommandError(`usage: npm run bench -- (${Object.keys(benches).join(' | ')}) [options]`);
  }
  const { run } = await load();
  await run(args);
  return 0;
});
