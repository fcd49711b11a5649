import type { ComparedFeature, FamiliarThing, UntrackingClient } from '../../texts/helpTexts.ts';
import type { PaneActions } from '../paneActions.ts';
import { SubScreen } from '../SubScreen.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';

const clients: readonly UntrackingClient[] = ['crmForOutlook', 'classicGuide', 'appForOutlook', 'category', 'here'];
const things: readonly FamiliarThing[] = ['wizard', 'synchronize', 'track', 'untrack', 'diagnostics', 'options', 'missing'];

/** Who can do what: the classic add-in, Microsoft's app for Outlook, this one. */
const comparison: readonly (readonly [ComparedFeature, classic: boolean, app: boolean, here: boolean])[] = [
  ['whyDifferent', false, false, true],
  ['severalOrganizations', true, false, true],
  ['trackMail', true, true, true],
  ['appointments', true, true, false],
  ['tasks', true, false, false],
  ['offline', true, false, false],
  ['webAndMac', false, true, true],
];

/** What the words mean here, and where things are for people who come from elsewhere. */
export function HelpScreen({ actions }: { readonly actions: PaneActions }) {
  const { help } = useMoreTexts('help');
  return (
    <SubScreen title={help.title} onBack={() => actions.show('home')}>
      <h2>{help.tracking}</h2>
      {help.trackMeans.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h2>{help.untracking}</h2>
      <Explained rows={clients.map((key) => [help.untrackMeans[key].client, help.untrackMeans[key].meaning])} />
      <h2>{help.coming}</h2>
      <Explained rows={things.map((key) => [help.familiar[key].what, help.familiar[key].now])} />
      <p>{help.oneOnly}</p>
      <Comparison />
    </SubScreen>
  );
}

function Explained({ rows }: { readonly rows: readonly (readonly [what: string, meaning: string])[] }) {
  return (
    <dl className="table">
      {rows.map(([what, meaning]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

function Comparison() {
  const { help } = useMoreTexts('help');
  return (
    <table className="comparison">
      <caption>{help.comparison}</caption>
      <thead>
        <tr>
          {[help.feature, help.classic, help.app, help.here].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {comparison.map(([feature, ...answers]) => (
          <tr key={feature}>
            <th scope="row">{help.features[feature]}</th>
            {answers.map((can, index) => (
              <td key={index}>
                <span aria-hidden="true">{can ? '✓' : '–'}</span>
                <span className="visually-hidden">{can ? help.yes : help.no}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
