import { arrivalCheck } from './arrival-check.ts';

/** Says that scripts run, and brings back the remembered theme and density, so that neither flashes. */
export const rememberedChoices = [
  '(()=>{const d=document.documentElement.dataset;d.scripts="on";try{',
  'const t=localStorage.getItem("papershelf:theme");if(t==="light"||t==="dark")d.theme=t;',
  'const n=localStorage.getItem("papershelf:density");if(n==="titles"||n==="full")d.density=n;',
  '}catch{}})();',
].join('');

/**
 * Runs in the head of every page before anything is painted. It is printed inline: its hash stands in the
 * Content-Security-Policy, and it must not change between the two.
 */
export const bootScript = rememberedChoices + arrivalCheck;
