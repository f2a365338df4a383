import type { PersonView } from '@/lib/views/parts/people-view';
import { PhotoCopies } from '../pictures/photograph';

/** Whom a patient meets. Nothing at all while the clinic names nobody. */
export function People({ people }: { people: PersonView[] }) {
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="page-people" className="mt-12">
      <h2 id="page-people" className="mt-0 text-2xl">
        Who you will meet
      </h2>
      <ul className="mt-6 list-none space-y-8 pl-0">
        {people.map((person) => (
          <li key={person.id} className="break-inside-avoid sm:flex sm:gap-6">
            {person.photo && (
              <PhotoCopies photo={person.photo} className="size-36 shrink-0 object-cover" />
            )}
            <div className="mt-3 max-w-[50ch] sm:mt-0">
              <h3 className="mt-0 text-lg">{person.name}</h3>
              <p>{person.profession}</p>
              <PersonFacts person={person} />
              {person.sentence && (
                <p className="mt-2">
                  <q>{person.sentence}</q>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Registration, places and languages, each where there is something to say. */
function PersonFacts({ person: { registration, places, languages } }: { person: PersonView }) {
  return (
    <>
      {registration && <p className="text-base text-muted">{registration}</p>}
      {places && <p className="text-base text-muted">Works in {places}</p>}
      {languages && <p className="text-base text-muted">Speaks {languages}</p>}
    </>
  );
}
