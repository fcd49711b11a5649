import { Suspense } from 'react';
import type { Problem } from '../../diagnosis/problem.ts';
import type { WriteRefusal } from '../../organizations/writeGate.ts';
import { explainProblem } from '../../texts/explainProblem.ts';
import { later } from '../later.ts';
import { useTexts } from '../useTexts.ts';
import { Explained } from './Explained.tsx';

const RefusalSentence = later(() => import(/* webpackChunkName: "refusal" */ '../synchronize/RefusalSentence.tsx').then((file) => file.RefusalSentence), ['repair']);

type Because = { readonly kind: 'refused'; readonly refusal: WriteRefusal } | { readonly kind: 'problem'; readonly problem: Problem };

/** Why something was not written and what to do, within a paragraph: the gate was closed, or Dynamics 365 did not do it. */
export function NotWritten({ because }: { readonly because: Because }) {
  const texts = useTexts();
  if (because.kind === 'problem') return <Explained {...explainProblem(because.problem, texts)} />;
  return (
    <Suspense>
      <RefusalSentence refusal={because.refusal} />
    </Suspense>
  );
}
