type Props = { onFile: (bytes: Uint8Array) => void }

/** Brings in an application that was exported here or elsewhere. */
export function ImportFile({ onFile }: Props) {
  return (
    <form autoComplete="off" className="govuk-form-group">
      <label className="govuk-label" htmlFor="import">
        Import an application from a file
      </label>
      <div className="govuk-hint" id="import-hint">
        A file that ends in .json. What is already here is not changed.
      </div>
      <input
        id="import"
        type="file"
        className="govuk-file-upload"
        accept="application/json,.json"
        aria-describedby="import-hint"
        autoComplete="off"
        onChange={async (event) => {
          const input = event.currentTarget
          const [file] = input.files ?? []
          if (!file) return
          onFile(new Uint8Array(await file.arrayBuffer()))
          input.value = ''
        }}
      />
    </form>
  )
}
