import { ClaimChecks } from './ClaimChecks.tsx';
import { ClaimsTable } from './ClaimsTable.tsx';
import { DiagnosisPane } from './DiagnosisPane.tsx';
import { Expectations } from './Expectations.tsx';
import { NewerBuild } from './NewerBuild.tsx';
import { Remarks } from './Remarks.tsx';
import { TimelinePane } from './TimelinePane.tsx';

/** What the page says of it all, the reason first; it scrolls as one. It comes after the editors, which must not wait for it. */
export function SideColumn() {
  return (
    <div className="column side-column">
      <DiagnosisPane />
      <Remarks />
      <TimelinePane />
      <ClaimsTable />
      <Expectations />
      <ClaimChecks />
      <NewerBuild />
    </div>
  );
}
