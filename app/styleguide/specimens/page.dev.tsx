import '../../globals.css';
import { allSpecimens } from '@/components/specimens/all-specimens';

export const metadata = { title: 'Specimens', robots: { index: false } };

/** Every component in every state, in the viewer's own colour scheme. */
export default function SpecimensPage() {
  return (
    <main className="p-4">
      <h1 className="text-3xl">Specimens</h1>
      {Object.entries(allSpecimens).map(([name, states]) => (
        <article key={name} className="mt-8 border-t border-line pt-2">
          <h2 className="text-xl">{name}</h2>
          {Object.entries(states).map(([state, element]) => (
            <div key={state} className="mt-4">
              <p className="text-sm text-muted">{state}</p>
              {element}
            </div>
          ))}
        </article>
      ))}
    </main>
  );
}
