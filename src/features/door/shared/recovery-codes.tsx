/** Ten of them, to be printed or copied by hand. */
export const RecoveryCodes = ({ label, codes }: { label: string; codes: readonly string[] }) => (
  <div className="rd-panel rd-panel--wash">
    <ul aria-label={label}>
      {codes.map((code) => (
        <li key={code}>
          <code translate="no">{code}</code>
        </li>
      ))}
    </ul>
  </div>
)
