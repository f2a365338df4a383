import { AnswerPage } from '@/components/answers/answer-page';
import { TextPage } from '@/components/content/text-page';
import { DecisionPage } from '@/components/deciding/decision-page';
import { ConditionPage } from '@/components/pages/condition-page';
import { HomePage } from '@/components/pages/home-page';
import { LocationPage } from '@/components/pages/location-page';
import { SheetPage } from '@/components/pages/sheet-page';
import type { Preview } from '../checking/to-preview';

/** A page, drawn by the site's own components. */
export function PagePreview({ preview }: { preview: Preview }) {
  switch (preview.kind) {
    case 'home':
      return <HomePage view={preview.view} />;
    case 'text':
      return <TextPage view={preview.view} />;
    case 'condition':
      return <ConditionPage view={preview.view} />;
    case 'location':
      return <LocationPage view={preview.view} />;
    case 'answer':
      return <AnswerPage view={preview.view} />;
    case 'decision':
      return <DecisionPage view={preview.view} />;
    case 'sheet':
      return <SheetPage view={preview.view} />;
  }
}
