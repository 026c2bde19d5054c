namespace Parley.Record;

/// <summary>How a record is opened. Immutable.</summary>
public sealed record RecordOptions
{
    public static RecordOptions Default { get; } = new();

    /// <summary>Gives the time at which documents are added.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How long to wait for another writer; rounded up to whole seconds, at least one.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The size in bytes above which the record refuses to grow, as on a full disk; null for none.</summary>
    public long? MaxBytes { get; init; }

    internal int BusySeconds => Math.Max(1, (int)Math.Ceiling(BusyTimeout.TotalSeconds));
}
